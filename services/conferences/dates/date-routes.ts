import { askAlso } from "./ask-also.ts";
import { askDates } from "./ask-dates.ts";
import { endDatePoll } from "./end-date-poll.ts";
import { listDatePolls } from "./list-date-polls.ts";
import { listInvitees } from "./list-invitees.ts";
import { answerDates } from "./question/answer-dates.ts";
import { getDateQuestion } from "./question/get-date-question.ts";
import { listDateQuestions } from "./question/list-date-questions.ts";
import { withdrawDateAsk } from "./question/withdraw-date-ask.ts";
import { takeDate } from "./take-date.ts";

/** 日程調整: what the host asks, and what whoever is asked answers. */
export const dateRoutes = [
  listInvitees,
  listDatePolls,
  askDates,
  askAlso,
  withdrawDateAsk,
  takeDate,
  endDatePoll,
  listDateQuestions,
  getDateQuestion,
  answerDates,
];

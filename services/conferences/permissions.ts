import { sentences, takesCasework } from "@tsunagi/permissions";

const EPOCH = new Date(0);
/** What is done to a row of the minutes by whoever writes them. */
const WRITING = ["revise", "hold", "strike", "assign", "report"];
/** And by whom others may be let into it: not by whoever was let in themselves. */
const KEEPING = [...WRITING, "widen"];

/** Who may know of a conference, and who may go in. An item is known by its seats; its sitting, by any of its items. */
export const permissions = sentences((me, may) => {
  // What the town lacks speaks of nobody.
  if (takesCasework(me.role) || me.role === "manager")
    may("read", "CommunityIssue", { municipalityId: me.municipalityId });
  // How many are held in a year is public, and for those who plan.
  if (takesCasework(me.role) || me.role === "manager")
    may("readTotals", "ConferenceKind", { municipalityId: me.municipalityId });
  // Accounts and figures are no casework: these roles know of no conference at all.
  if (!takesCasework(me.role)) return;

  // 事務局 is a position: whoever works at the desk of the kind. 会長 is its 係長・主任. April orphans nothing.
  const host = { hostDeskId: me.deskId };
  const presides = me.role === "supervisor";
  may("read", "ConferenceKind", { municipalityId: me.municipalityId });
  may(["hold", "readFigures", "readSeries"], "ConferenceKind", host);
  may(["plan", "read", "revise", "addItem", "open", "close", "callOff", "askDates"], "Conference", host);
  may(["read", "askAlso", "take", "end"], "DatePoll", host);
  may("withdraw", "DateAsk", host);
  may(["read", "enter", "arrange", "start", "end", "postpone", "write"], "AgendaItem", host);
  may(["markAttendance", "draftMeetingRecord", "print", "issueDocument"], "AgendaItem", host);
  may("handOut", "AgendaItem", host);
  may("read", "Document", host);
  may(["read", "collect", "distribute"], "Handout", host);
  may("read", "Printing", host);
  may(["read", "revise"], "MeetingRecord", host);
  may("read", "RecordClock", host);
  may("tally", "AgendaItem", host);
  may(["read", "enter"], "Questionnaire", host);
  may(["read", "takePaperPledge", "markAttendance", "sendProxy"], "Seat", host);
  may(["read", "fill"], "Sheet", host);
  may(["read", ...KEEPING], "Minute", host);
  may(["read", "finish", "drop"], "Task", host);
  may("raise", "Minute", host);
  may(["begin", "settle"], "CommunityIssue", host);

  // 招待: the chair alone, never at a sealed item, and only where they have turned it on. Everybody inside knows of it.
  if (presides) {
    const guarded = { ...host, secrecy: { $in: ["members", "open"] } };
    may("allowGuests", "AgendaItem", guarded);
    may("inviteGuest", "AgendaItem", { ...guarded, shown: true, guests: true });
    may(["renew", "withdraw"], "Guest", host);
  }
  may(["read", "keep"], "Guest", host);

  // What leaves the room: by the chair's act, on a ground; or by the 事務局 to a case, with the person's consent.
  const ofSomebody = { ...host, secrecy: { $in: ["sealed", "members"] } };
  may(["tieCase", "handOver"], "AgendaItem", ofSomebody);
  may("chronicle", "AgendaItem", ofSomebody);
  // What came in on paper the 事務局 enters, and may put right; the word of an agency is its own.
  may("read", "ChronologyEntry", host);
  may(["revise", "takeBack"], "ChronologyEntry", { ...host, writtenDeskId: me.deskId });
  may("giveOpinion", "Seat", host);
  may("read", "Opinion", host);
  may("revise", "Opinion", { ...host, onPaper: true });
  may("read", "Release", host);
  if (presides) {
    may("release", "Minute", ofSomebody);
    may("withdraw", "Release", host);
  }
  const ours = { $elemMatch: { deskId: me.deskId } };
  may("read", "Release", { status: "released", recipients: ours });
  may("acknowledge", "Release", { status: "released", caseId: null, recipients: ours });

  // The chair convenes, and picks who sits where; until the sitting is announced the 事務局 prepares that.
  may("seat", "AgendaItem", { ...host, shown: false });
  may("leave", "Seat", { ...host, convenedAt: null });
  if (presides) {
    may("announce", "Conference", host);
    may("setSeries", "ConferenceKind", host);
    may("sign", "MeetingRecord", host);
    may("seat", "AgendaItem", host);
    may(["leave", "showEarlier"], "Seat", host);
    may("requestInformation", "AgendaItem", { ...host, secrecy: "sealed" });
    may("withdraw", "InformationRequest", host);
  }

  // Whoever has a place knows of the sitting and of that item; what it is about they learn once they are admitted.
  const here = { staffId: me.staffId, deskId: me.deskId };
  const convened = { $elemMatch: here };
  const inside = { $elemMatch: { ...here, admitted: true } };
  const scribes = { $elemMatch: { ...here, admitted: true, scribe: true } };
  const shownEarlier = { $elemMatch: here };
  may("read", "Conference", { entries: convened });
  may("read", "AgendaItem", { entries: convened });
  may("pledge", "AgendaItem", { secrecy: "sealed", entries: { $elemMatch: { ...here, admitted: false } } });
  may("enter", "AgendaItem", { entries: inside });
  may(["read", "enter"], "AgendaItem", { earlierReaders: shownEarlier });
  may("read", "Guest", { "agendaItem.entries": inside });
  may("read", "Seat", { ...here, convenedAt: { $gt: EPOCH }, leftAt: null });
  may("read", "Seat", { "agendaItem.entries": inside });

  // Whoever is asked for a date learns the dates and which desk asks; not for what, and not who else.
  may("answer", "DateAsk", { ...here, withdrawnAt: null });

  // What each agency brings lies side by side; its own it writes itself.
  may("read", "Sheet", { "agendaItem.entries": inside });
  may("fill", "Sheet", { deskId: me.deskId, "agendaItem.entries": inside });

  may("chronicle", "AgendaItem", { secrecy: { $in: ["sealed", "members"] }, entries: inside });
  may("read", "ChronologyEntry", { "agendaItem.entries": inside });
  may("read", "ChronologyEntry", { "agendaItem.earlierReaders": shownEarlier });
  may(["revise", "takeBack"], "ChronologyEntry", { deskId: me.deskId, "agendaItem.entries": inside });
  may(["revise", "takeBack"], "ChronologyEntry", { deskId: me.deskId, "agendaItem.earlierReaders": shownEarlier });

  // 書面開催: one's own answer first; then those of the others, so that nobody follows the first one.
  const answered = { $elemMatch: { ...here, admitted: true, answered: true } };
  may("giveOpinion", "Seat", { ...here, convenedAt: { $gt: EPOCH }, leftAt: null, "agendaItem.entries": inside });
  may(["read", "revise"], "Opinion", { ...here, "agendaItem.entries": inside });
  may("read", "Opinion", { "agendaItem.entries": answered });
  may("read", "Opinion", { "agendaItem.status": "closed", "agendaItem.entries": inside });
  // 事後アンケート: each their own, and nobody else's.
  may(["read", "answer"], "Questionnaire", { ...here, "agendaItem.entries": inside });

  // One scribe and a projector; or everybody, where the host has opened the minutes.
  const roster = { audience: "roster" };
  // For named agencies: whoever is there for one of them.
  const named = { audience: "desks", readerDeskIds: { $all: [me.deskId] } };
  may("write", "AgendaItem", { entries: scribes });
  may("write", "AgendaItem", { writing: "everybody", entries: inside });
  for (const row of [roster, named]) {
    const everybody = { ...row, "agendaItem.writing": "everybody", "agendaItem.entries": inside };
    may("read", "Minute", { ...row, "agendaItem.entries": inside });
    may("read", "Minute", { ...row, "agendaItem.earlierReaders": shownEarlier });
    may(KEEPING, "Minute", { ...row, "agendaItem.entries": scribes });
    may(WRITING, "Minute", everybody);
    may("widen", "Minute", { ...everybody, speakerDeskId: me.deskId });
    may("widen", "Minute", { ...everybody, speakerDeskId: null, writtenDeskId: me.deskId });
    // What was decided is known to those who sat there and read the row.
    may("read", "Task", { ...row, "agendaItem.entries": inside });
    may("finish", "Task", { ...row, deskId: me.deskId, "agendaItem.entries": inside });
  }

  // What the chair has signed is read by those who sat there; what is not signed yet is the host's.
  const signed = { status: "signed" };
  may("read", "MeetingRecord", { ...signed, "agendaItem.entries": inside });
  may("read", "MeetingRecord", { ...signed, "agendaItem.earlierReaders": shownEarlier });
  may("read", "MeetingRecord", { ...signed, secrecy: "open" });

  // Outside a sealed item a task is known to the whole desk that owes it.
  may(["read", "finish"], "Task", { deskId: me.deskId, secrecy: { $in: ["members", "open"] } });

  // 照会: the desk that is asked knows that it is; whom it is about, only who has confirmed secrecy there.
  may(["read", "keep"], "InformationRequest", host);
  may(["read", "pledge"], "InformationRequest", { deskId: me.deskId });
  may("answer", "InformationRequest", {
    deskId: me.deskId,
    pledges: { $elemMatch: { staffId: me.staffId, deskId: me.deskId } },
  });

  // Conferences of organisations speak of nobody: another rule, and never this one (docs/RULINGS.md 17).
  may("read", "Conference", { items: { $elemMatch: { secrecy: "open", shown: true } } });
  may(["read", "enter"], "AgendaItem", { secrecy: "open", shown: true });
  may("read", "Minute", { ...roster, secrecy: "open" });
  may("read", "Task", { ...roster, secrecy: "open" });
  may("read", "Guest", { secrecy: "open" });
});

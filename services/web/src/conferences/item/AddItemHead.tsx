import { Link } from "@tanstack/react-router";
import type { Conference } from "../../api/types.ts";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { useNow } from "../../words/use-now.ts";
import { sittingWords } from "../conference-words.ts";

/** Where the item will stand. */
export function AddItemHead({ conference }: { conference: Conference }) {
  const now = useNow();
  return (
    <PageHeader
      title="議題を加える"
      above={
        <p className="mb-1 text-std-16N-170 text-solid-gray-700">
          <Link to="/conferences/$conferenceId" params={{ conferenceId: conference.id }} className="link">
            {conference.title}
          </Link>
          <span className="ml-3">{sittingWords(conference, now)}</span>
        </p>
      }
      below={
        <p className="mt-1 text-std-16N-170">
          {conference.status === "draft"
            ? "加えても、開催通知が出るまではだれにも知らされません。出席者は、加えたあとに議題の中で選びます。"
            : "加えたあとに、会長が議題の中で出席者を選びます。選ばれた人には、すぐに知らされます。"}
        </p>
      }
    />
  );
}

import { Link } from "@tanstack/react-router";
import { useMe } from "../../api/me.ts";
import type { Task } from "../../api/types.ts";
import { referNext } from "../../referrals/compose/refer-next.ts";

interface ReferOnProps {
  task: Task;
  caseId: string;
  className: string;
}

/** 対応事項 → つなぎ: the case, the desk that owes it and its words are filled in, and once it is sent the task is settled. */
export function ReferOn({ task, caseId, className }: ReferOnProps) {
  const { id, version, body, desk } = task;
  const isOwn = useMe().acting.desk.id === desk.id;
  return (
    <Link
      to="/referrals/new"
      search={{ case: caseId, ...(!isOwn && { desk: desk.id }) }}
      state={{ next: id }}
      onClick={() => referNext(id, { request: body, task: { id, version } })}
      className={className}
    >
      つなぎを作る
    </Link>
  );
}

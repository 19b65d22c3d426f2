import { useFinish } from "../../conferences/tasks/use-tasks.ts";
import { toast } from "../../parts/toast.ts";

/** The 対応事項 that the つなぎ was made out of is finished with it. What is in the way of that is said, and the つなぎ stays sent. */
export function useSettle() {
  const finish = useFinish(() => toast("会議の対応事項を、このつなぎですませました"));
  return {
    mutate: (task: Parameters<typeof finish.mutate>[0]) =>
      finish.mutate(task, {
        onError: () => toast("つなぎは送りました。会議の対応事項は、対応事項の画面ですませてください。"),
      }),
  };
}

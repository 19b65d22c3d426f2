import safetyIcon from "@material-symbols/svg-400/outlined/gpp_maybe-fill.svg?raw";
import callIcon from "@material-symbols/svg-400/outlined/phone_disabled.svg?raw";
import type { Identity } from "../../api/types.ts";
import { Icon } from "../../parts/Icon.tsx";

/**
 * What nobody may overlook before ringing or visiting: 連絡してはいけない時間・方法 and 訪問時の安全. Frame, icon and words
 * each say it; it stands in print as well.
 */
export function CareNotes({ identity }: { identity: Pick<Identity, "contactNg" | "safetyNote"> | undefined }) {
  const { contactNg, safetyNote } = identity ?? {};
  if (!contactNg && !safetyNote) return null;
  return (
    <div className="mt-3 grid gap-2">
      {contactNg && (
        <CareNote icon={callIcon} title="連絡してはいけない時間・方法">
          {contactNg}
        </CareNote>
      )}
      {safetyNote && (
        <CareNote icon={safetyIcon} title="訪問時の安全">
          {safetyNote}
        </CareNote>
      )}
    </div>
  );
}

function CareNote({ icon, title, children }: { icon: string; title: string; children: string }) {
  return (
    <p className="flex max-w-[48rem] items-start gap-3 rounded-8 border-2 border-red-900 bg-red-50 px-4 py-3 text-std-16N-170 leading-normal text-solid-gray-900">
      <Icon svg={icon} className="size-7 text-red-900" />
      <span className="min-w-0">
        <b className="block text-red-1000">注意：{title}</b>
        <span className="whitespace-pre-line">{children}</span>
      </span>
    </p>
  );
}

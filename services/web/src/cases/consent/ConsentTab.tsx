import type { Desk, SupportCase } from "../../api/types.ts";
import { Audience } from "../audience/Audience.tsx";
import { Bases } from "../basis/Bases.tsx";
import { Consents } from "./Consents.tsx";

interface ConsentTabProps {
  supportCase: SupportCase;
  desks: readonly Desk[] | undefined;
  onRecord: () => void;
}

/** 同意・見られる人: who can know the case, and upon what. */
export function ConsentTab({ supportCase, desks, onRecord }: ConsentTabProps) {
  return (
    <div className="grid grid-cols-1 gap-6">
      <Audience supportCase={supportCase} />
      <div className="grid grid-cols-1 items-start gap-6 @5xl:grid-cols-2">
        <Consents supportCase={supportCase} onRecord={onRecord} />
        <Bases supportCase={supportCase} desks={desks} />
      </div>
    </div>
  );
}

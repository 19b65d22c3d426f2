import { Link } from "@tanstack/react-router";
import type { DeskCard } from "../../api/types.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { hoursWords } from "../../words/hours.ts";
import { OpenState } from "../OpenState.tsx";
import { paceWords } from "../pace-words.ts";

/** Where it is, when it is open, and whom to ring: what a resident asks first. */
export function AtTheDoor({ desk }: { desk: DeskCard }) {
  const { opening, phone, hours, location, fallback, reception } = desk;
  const pace = paceWords(desk.pace);
  return (
    <Panel title="連絡先" aside={<OpenState opening={opening} />}>
      <Facts
        rows={[
          ["電話", <strong key="phone">{phone}</strong>],
          ["開いている時間", hoursWords(hours).join("\n") || "決まった時間はありません"],
          pace !== undefined && ["つなぎの受領", pace],
          ["場所", `${location.name}\n${location.address}`],
          reception && [
            "この建物の総合受付",
            reception.id === desk.id ? (
              "この窓口が、建物の窓口すべての相談をまず受けます"
            ) : (
              <>
                <DeskLink desk={reception} />
                （電話 {reception.phone}）
              </>
            ),
          ],
          fallback && [
            "閉まっている間",
            <>
              <DeskLink desk={fallback} />
              （電話 {fallback.phone}）
            </>,
          ],
        ]}
      />
    </Panel>
  );
}

export function DeskLink({ desk }: { desk: { id: string; name: string } }) {
  return (
    <Link to="/desks/$deskId" params={{ deskId: desk.id }} className="link">
      {desk.name}
    </Link>
  );
}

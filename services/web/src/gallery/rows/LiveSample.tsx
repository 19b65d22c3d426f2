import { useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { LiveTable } from "../../parts/LiveTable.tsx";
import { ListPaper } from "../../parts/paper/ListPaper.tsx";
import { referralColumns } from "../../referrals/columns.tsx";
import { Section } from "../Section.tsx";
import { referral } from "../samples.ts";

const LATER = 3_000;

/** A list that others move: at once, or after three seconds, in which one can go into it. */
export function LiveSample() {
  const [rows, setRows] = useState(() => ["11", "12"].map((id) => referral(id)));
  const arrive = () => setRows((old) => [referral(String(11 + old.length)), ...old]);
  const change = () =>
    setRows((old) =>
      old.map((row) => (row.id === "11" ? { ...row, version: row.version + 1, status: "acknowledged" as const } : row)),
    );
  return (
    <Section part="live">
      <div className="flex flex-wrap gap-3">
        <Button onClick={change}>行を変える</Button>
        <Button onClick={arrive}>行を加える</Button>
        <Button onClick={() => setTimeout(arrive, LATER)}>3秒後に行を加える</Button>
      </div>
      <LiveTable caption="動く一覧" columns={referralColumns} rows={rows} list="gallery" />
      <ListPaper title="見本の一覧" columns={referralColumns} rows={rows} more />
    </Section>
  );
}

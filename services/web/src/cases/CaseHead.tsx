import handshakeIcon from "@material-symbols/svg-400/outlined/handshake.svg?raw";
import { Link, useNavigate } from "@tanstack/react-router";
import { caseTracks } from "@tsunagi/contracts/codes";
import type { SupportCase } from "../api/types.ts";
import { usePaletteDeed } from "../palette/deeds.ts";
import { ButtonLink } from "../parts/ButtonLink.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { PersonName } from "../parts/PersonName.tsx";
import { Private } from "../parts/Private.tsx";
import { birthWords } from "../words/birth.ts";
import { useNow } from "../words/use-now.ts";
import { dayOf } from "../words/when.ts";
import { CaseStatusChip } from "./CaseStatusChip.tsx";
import { CareNotes } from "./person/CareNotes.tsx";

export function CaseHead({ supportCase }: { supportCase: SupportCase }) {
  const { number, resident, status, track, leadDesk, leadWorker, openedAt, actions, id } = supportCase;
  const now = useNow();
  const navigate = useNavigate();
  const refer = () => void navigate({ to: "/referrals/new", search: { case: id } });
  usePaletteDeed(
    "つなぐ",
    "つなぐ ひきつぐ わたす しょうかいする",
    actions.includes("draftReferral") ? refer : undefined,
  );
  return (
    <PageHeader
      title={number}
      above={
        <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170 text-solid-gray-700">
          <Link to="/cases" className="link print:hidden">
            ケース
          </Link>
          <span aria-hidden="true" className="print:hidden">
            /
          </span>
          {number}・{caseTracks[track]}
        </p>
      }
      heading={
        <span className="flex flex-wrap items-end gap-x-4 gap-y-2 pt-2">
          {resident ? <PersonName name={resident.name} kana={resident.kana} /> : number}
          <CaseStatusChip status={status} />
        </span>
      }
      below={
        <>
          <CareNotes identity={resident} />
          <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-1 text-std-16N-170">
            {resident?.alias && (
              <Fact name="通称">
                <Private>{resident.alias}</Private>
              </Fact>
            )}
            {resident?.neighbourhood && (
              <Fact name="町丁目">
                <Private>{resident.neighbourhood}</Private>
              </Fact>
            )}
            {resident && (
              <Fact name="生年月日">
                {resident.birthDate ? birthWords(resident.birthDate, now) : "わかっていません"}
              </Fact>
            )}
            <Fact name="主担当">
              {leadDesk.name} {leadWorker.name}
            </Fact>
            <Fact name="開始">{dayOf(openedAt)}</Fact>
          </dl>
        </>
      }
      actions={
        actions.includes("draftReferral") && (
          <ButtonLink to="/referrals/new" search={{ case: id }} look="solid" icon={handshakeIcon}>
            つなぐ
          </ButtonLink>
        )
      }
    />
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-3">
      <dt className="text-solid-gray-700">{name}</dt>
      <dd className="text-solid-gray-900">{children}</dd>
    </div>
  );
}

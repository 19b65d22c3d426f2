import { useMe } from "../../api/me.ts";
import type { Neighbourhood } from "../../api/types.ts";
import { Combobox } from "../../parts/combobox/Combobox.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { findNeighbourhoods } from "./find-neighbourhoods.ts";
import { ResponsibleCard } from "./ResponsibleCard.tsx";
import { useNeighbourhoods } from "./use-neighbourhoods.ts";
import { useResponsible } from "./use-responsible.ts";

interface FinderProps {
  place: string | undefined;
  onPlace: (neighbourhood: Neighbourhood | undefined) => void;
}

/** 町丁目から担当を探す: three kana, Enter, and a name with an open door. */
export function Finder({ place, onPlace }: FinderProps) {
  const { municipality } = useMe();
  const { all, error, retry } = useNeighbourhoods();
  const { data, error: unknown, refetch } = useResponsible(place);
  return (
    <Panel title="町丁目から担当を探す" tinted className="mb-8">
      <div className="grid items-start gap-x-10 gap-y-5 @4xl:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
        <div className="print:hidden">
          <Combobox
            label="町丁目"
            unmarked
            support="読みがなや名前の一部、または住所（例：いずみに、泉2-3-4）"
            things="町丁目"
            placeholder="いずみに"
            find={(typed) => findNeighbourhoods(all ?? [], typed, municipality.name)}
            chosen={all?.find(({ id }) => id === place)}
            onChoose={onPlace}
            option={(one) => (
              <>
                <span className="text-std-16B-170 leading-normal text-solid-gray-900">{one.name}</span>
                <span className="text-std-16N-170 text-solid-gray-700">{one.kana}</span>
              </>
            )}
          />
        </div>
        <div aria-live="polite">
          <Unfetched
            error={error ?? unknown}
            stale={Boolean(data)}
            onRetry={() => (error ? retry() : void refetch())}
          />
          {data && place && <ResponsibleCard found={data} />}
        </div>
      </div>
    </Panel>
  );
}

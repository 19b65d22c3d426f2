import { useState } from "react";
import { Failed } from "../parts/Failed.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { Banners } from "./Banners.tsx";
import { Boxes } from "./Boxes.tsx";
import { Buttons } from "./Buttons.tsx";
import { Chips } from "./Chips.tsx";
import { Choices } from "./fields/Choices.tsx";
import { Dates } from "./fields/Dates.tsx";
import { DeskFields } from "./fields/DeskFields.tsx";
import { TextFields } from "./fields/TextFields.tsx";
import { WrongFields } from "./fields/WrongFields.tsx";
import { Names } from "./Names.tsx";
import { Progress } from "./Progress.tsx";
import { parts } from "./parts.ts";
import { LiveSample } from "./rows/LiveSample.tsx";
import { Tables } from "./rows/Tables.tsx";
import { States } from "./States.tsx";
import { lost } from "./samples.ts";

/** Every part in every state, with invented data: where axe, input methods, forced colours and screenshots are run. */
export function GalleryPage() {
  const [failed, setFailed] = useState(false);
  if (failed) return <Failed error={lost} onRetry={() => setFailed(false)} />;
  return (
    <>
      <PageHeader title="部品の見本" below={<p className="text-std-16N-170">人も窓口も、すべて架空です。</p>} />
      <nav aria-label="見本の目次" className="mb-8">
        <ul className="flex flex-wrap gap-x-6">
          {Object.entries(parts).map(([part, name]) => (
            <li key={part}>
              <a href={`#${part}`} className="link inline-flex min-h-11 items-center text-std-16N-170">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <Buttons />
        <Chips />
        <Banners />
        <TextFields />
        <Choices />
        <Dates />
        <DeskFields />
        <WrongFields />
        <Tables />
        <LiveSample />
        <Progress />
        <Boxes />
        <States onFailed={() => setFailed(true)} />
        <Names />
      </div>
    </>
  );
}

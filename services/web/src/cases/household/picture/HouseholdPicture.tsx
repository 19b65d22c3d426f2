import type { SupportCase } from "../../../api/types.ts";
import { layOut, type Node, type Picture, type Tie } from "./layout.ts";

const CELL = { width: 136, height: 132 };
const MARK = 22;
const at = ({ column, row }: Pick<Node, "column" | "row">) => ({
  x: (column + 0.5) * CELL.width,
  y: row * CELL.height + 44,
});

/** 世帯の図. The table above it says the same and is what is read aloud; whether somebody is a man or a woman is not on record, hence ◇. */
export function HouseholdPicture({ supportCase: { resident, household } }: { supportCase: SupportCase }) {
  const picture = layOut(resident?.name, household);
  const [width, height] = [picture.columns * CELL.width, picture.rows * CELL.height];
  return (
    <figure className="mt-6 grid gap-2">
      <figcaption className="text-std-16N-170 text-solid-gray-700">
        ◇ 人（性別の記録なし）・二重の枠は本人・太字はキーパーソン・点線の枠は同居
      </figcaption>
      <section
        aria-label="世帯の図"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has to be able to scroll it.
        tabIndex={0}
        className="overflow-x-auto rounded-8 p-1"
      >
        <svg
          role="img"
          aria-label="世帯の図。内容は上の表と同じです。"
          viewBox={`0 0 ${width} ${height}`}
          width={`${width / 16}rem`}
          height={`${height / 16}rem`}
          className="text-solid-gray-800 forced-colors:text-[CanvasText]"
        >
          <Home home={picture.home} />
          {picture.ties.map((tie) => (
            <Line key={tie.to.id} tie={tie} />
          ))}
          {picture.nodes.map((node) => (
            <Person key={node.id} node={node} />
          ))}
        </svg>
      </section>
    </figure>
  );
}

const Home = ({ home: { columns, first, last } }: Pick<Picture, "home">) => (
  <rect
    x="4"
    y={first * CELL.height + 4}
    width={columns * CELL.width - 8}
    height={(last - first + 1) * CELL.height - 8}
    rx="12"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeDasharray="6 5"
  />
);

function Line({ tie: { from, to, loose } }: { tie: Tie }) {
  const [a, b] = [at(from), at(to)];
  // Between two generations the line turns below the names of the upper one.
  const turn = Math.max(a.y, b.y) - MARK - 14;
  const path = a.y === b.y ? `M${a.x} ${a.y}H${b.x}` : `M${a.x} ${a.y}V${turn}H${b.x}V${b.y}`;
  return (
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray={loose ? "2 4" : undefined} />
  );
}

function Person({ node }: { node: Node }) {
  const { x, y } = at(node);
  const weight = node.keyPerson || node.self ? 700 : 400;
  return (
    <g textAnchor="middle" fontSize="14" fill="currentColor">
      <path
        d={diamond(x, y, MARK)}
        className="fill-white forced-colors:fill-[Canvas]"
        stroke="currentColor"
        strokeWidth="2"
      />
      {node.self && <path d={diamond(x, y, MARK - 6)} fill="none" stroke="currentColor" strokeWidth="1.5" />}
      <rect x={x - 62} y={y + MARK + 4} width="124" height="40" className="fill-white forced-colors:fill-[Canvas]" />
      <text x={x} y={y + MARK + 20} fontWeight={weight}>
        {node.label}
      </text>
      <text x={x} y={y + MARK + 39} fontWeight={weight} className={node.name ? "private" : ""}>
        {node.name ?? "氏名の共有なし"}
      </text>
    </g>
  );
}

const diamond = (x: number, y: number, half: number) =>
  `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;

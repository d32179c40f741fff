import type { DoubtPicture } from "../../survey/doubt.ts";
import { Choice } from "../ui/choice.tsx";
import css from "./doubt-row.module.css";

/** One guess that the file does not prove: what it rests on, and the readings to choose from. */
export function DoubtRow({
  title,
  evidence,
  picture,
  caption,
  options,
  value,
  answered,
  onChoose,
}: {
  readonly title: string;
  readonly evidence: string;
  /** A number comes printed. */
  readonly picture: Exclude<DoubtPicture, { readonly kind: "number" }>;
  readonly caption: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | null;
  /** Said where somebody has answered; null where nobody has. */
  readonly answered: string | null;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <li className={css.row} data-answered={answered !== null}>
      <div className={css.picture}>
        {picture.kind === "bars" ? <Bars heights={picture.heights} at={picture.at} /> : <b>{picture.text}</b>}
        <span>{caption}</span>
      </div>
      <div className={css.said}>
        <h3>{title}</h3>
        <p>{evidence}</p>
        {answered === null ? null : <p className={css.answered}>{answered}</p>}
      </div>
      <Choice label={title} options={options} value={value} onChoose={onChoose} />
    </li>
  );
}

/** The tallest is as high as there is room; what anybody chose can be seen. */
function Bars({ heights, at }: { readonly heights: readonly number[]; readonly at: number | null }) {
  const most = Math.max(1, ...heights);
  return (
    <span className={css.bars} aria-hidden="true">
      {heights.map((height, index) => (
        <i
          key={index}
          data-at={index === at}
          style={{ height: height === 0 ? "1px" : `${Math.max(8, (height / most) * 100)}%` }}
        />
      ))}
    </span>
  );
}

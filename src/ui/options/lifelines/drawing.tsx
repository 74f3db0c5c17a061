import type { Ref } from 'preact';
import { locale, t } from '../../../browser/i18n.ts';
import type { CalendarDay } from '../../../core/time/calendar-day.ts';
import { credentialName } from '../../../texts/grouping.ts';
import type { Life, Scale } from './life.ts';
import { ticksOf } from './life.ts';

/** In units of the drawing, which are pixels where there is room. */
const NAMES = 220;
const YEARS = 760;
const ROW = 22;
const HEAD = 26;
const WIDTH = NAMES + YEARS + 20;
/** Characters of a name that fit. */
const FITS = 30;

interface Props {
  readonly lives: readonly Life[];
  readonly scale: Scale;
  readonly today: CalendarDay;
  readonly root: Ref<SVGSVGElement>;
}

/** A line for each key, from its birth to now, with what falls due in the next year. The same stands in the table beside it. */
export function Drawing({ lives, scale, today, root }: Props) {
  const x = (day: CalendarDay) => NAMES + scale.at(day) * YEARS;
  const height = HEAD + lives.length * ROW + 6;
  return (
    <svg
      ref={root}
      class="lifelines"
      role="img"
      aria-label={t('lifelines_title')}
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
    >
      <defs>
        <pattern id="not-sure" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch" width="3" height="6" />
        </pattern>
      </defs>
      {ticksOf(scale).map((day) => (
        <g key={day} class="tick">
          <line x1={x(day)} x2={x(day)} y1={HEAD - 6} y2={height} />
          <text x={x(day) + 3} y={HEAD - 10}>
            {tickText(day)}
          </text>
        </g>
      ))}
      {lives.map((life, at) => (
        <Line key={life.view.key} life={life} x={x} y={HEAD + at * ROW} />
      ))}
      <line class="today" x1={x(today)} x2={x(today)} y1={HEAD - 6} y2={height} />
    </svg>
  );
}

interface LineProps {
  readonly life: Life;
  readonly x: (day: CalendarDay) => number;
  readonly y: number;
}

function Line({ life: { view, from, sure, to, dates }, x, y }: LineProps) {
  const name = credentialName(view);
  const begin = from === null ? NAMES : x(from);
  const wide = (of: number) => Math.max(0, of);
  return (
    <g class="life" data-part="life" data-over={view.verdict.isOver} data-severity={view.verdict.severity}>
      <text x="8" y={y + 15}>
        {name.length > FITS ? `${name.slice(0, FITS - 1)}…` : name}
      </text>
      {begin < x(sure) && (
        <rect class="unsure" data-part="unsure" x={begin} y={y + 6} width={wide(x(sure) - begin)} height="10" />
      )}
      <rect class="sure" x={x(sure)} y={y + 6} width={wide(Math.max(2, x(to) - x(sure)))} height="10" />
      {dates.map(({ what, day, days }) => (
        <path key={what} class={`date ${what}`} data-part="date" d={markAt(what, x(day), x(days.to ?? day), y + 11)} />
      ))}
    </g>
  );
}

/** A limit is a bar, an end a cross: the shape tells them apart. A line leads to the last of several days. */
function markAt(what: string, x: number, last: number, y: number): string {
  const mark = what === 'due' ? `M${x} ${y - 8}v16` : `M${x - 4} ${y - 4}l8 8m0 -8l-8 8`;
  return last > x ? `${mark}M${x} ${y + 7}H${last}` : mark;
}

function tickText(day: CalendarDay): string {
  if (day.slice(5, 7) === '01') return day.slice(0, 4);
  return new Intl.DateTimeFormat(locale(), { month: 'short', timeZone: 'UTC' }).format(Date.parse(day));
}

import type { Ref } from 'preact';
import { locale, t } from '../../../browser/i18n.ts';
import type { CalendarDay } from '../../../core/time/calendar-day.ts';
import { credentialName } from '../../../texts/grouping.ts';
import type { Life, Scale } from './life.ts';
import { ticksOf } from './life.ts';
import type { Room } from './room.ts';

/** In units of the drawing, which are pixels where there is room. `fits`: characters of a name. */
interface Measures {
  readonly names: number;
  readonly years: number;
  readonly row: number;
  /** Of the line, from the top of its row. */
  readonly line: number;
  readonly fits: number;
}
/** Where there is less room each name stands above its line, so that all of the time fits, and words keep about their size. */
const MEASURES: Readonly<Record<Room, Measures>> = {
  wide: { names: 220, years: 760, row: 22, line: 6, fits: 30 },
  middle: { names: 8, years: 472, row: 36, line: 21, fits: 65 },
  narrow: { names: 8, years: 292, row: 36, line: 21, fits: 40 },
};
const HEAD = 26;
const EDGE = 20;

interface Props {
  readonly lives: readonly Life[];
  readonly scale: Scale;
  readonly today: CalendarDay;
  readonly root: Ref<SVGSVGElement>;
  readonly room: Room;
}

/** A line for each key, from its birth to now, with what falls due in the next year. The same stands in the table beside it. */
export function Drawing({ lives, scale, today, root, room }: Props) {
  const measures = MEASURES[room];
  const { names, years, row } = measures;
  const x = (day: CalendarDay) => names + scale.at(day) * years;
  const width = names + years + EDGE;
  const height = HEAD + lives.length * row + 6;
  return (
    <svg
      ref={root}
      class="lifelines"
      role="img"
      aria-label={t('lifelines_title')}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <defs>
        <pattern id="not-sure" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch" width="3" height="6" />
        </pattern>
      </defs>
      {ticksOf(scale, room === 'narrow').map((day) => (
        <g key={day} class="tick">
          <line x1={x(day)} x2={x(day)} y1={HEAD - 6} y2={height} />
          <text x={x(day) + 3} y={HEAD - 10}>
            {tickText(day)}
          </text>
        </g>
      ))}
      {lives.map((life, at) => (
        <Line key={life.view.key} life={life} x={x} y={HEAD + at * row} measures={measures} />
      ))}
      <line class="today" x1={x(today)} x2={x(today)} y1={HEAD - 6} y2={height} />
    </svg>
  );
}

interface LineProps {
  readonly life: Life;
  readonly x: (day: CalendarDay) => number;
  readonly y: number;
  readonly measures: Measures;
}

function Line({ life: { view, from, sure, to, dates }, x, y, measures: { names, line, fits } }: LineProps) {
  const name = credentialName(view);
  const begin = from === null ? names : x(from);
  const wide = (of: number) => Math.max(0, of);
  return (
    <g class="life" data-part="life" data-over={view.verdict.isOver} data-severity={view.verdict.severity}>
      <text x="8" y={y + 15}>
        {name.length > fits ? `${name.slice(0, fits - 1)}…` : name}
      </text>
      {begin < x(sure) && (
        <rect class="unsure" data-part="unsure" x={begin} y={y + line} width={wide(x(sure) - begin)} height="10" />
      )}
      <rect class="sure" x={x(sure)} y={y + line} width={wide(Math.max(2, x(to) - x(sure)))} height="10" />
      {dates.map(({ what, day, days }) => (
        <path
          key={what}
          class={`date ${what}`}
          data-part="date"
          d={markAt(what, x(day), x(days.to ?? day), y + line + 5)}
        />
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

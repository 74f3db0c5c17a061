/**
 * Importance is used on the host alone: in a shadow root's own rules it wins over whatever the page says of the element,
 * its `style` attribute included.
 * `all` resets everything that a page or a browser has set, be it opacity, a filter, a border or an animation.
 */
const HOST = `:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;
font:13px/1.45 system-ui,sans-serif!important}
:host::backdrop,:host::before,:host::after{display:none!important}`;

/** What is coloured one way on a light page, and another way on a dark one. */
const THEMES = {
  light: {
    back: '#fff',
    ink: '#1b1f27',
    soft: '#565d6b',
    line: '#dfe3ea',
    focus: '#1656c4',
    onAccent: '#fff',
    card: '0 0 0 1px rgb(16 24 40/.08),0 1px 2px rgb(16 24 40/.08),0 8px 28px rgb(16 24 40/.16)',
    chip: '0 0 0 1px rgb(16 24 40/.12),0 1px 2px rgb(16 24 40/.08)',
  },
  dark: {
    back: '#22252c',
    ink: '#eceef2',
    soft: '#b0b7c3',
    line: '#3b404b',
    focus: '#8ab4ff',
    onAccent: '#15181d',
    card: '0 0 0 1px rgb(255 255 255/.12),0 10px 32px rgb(0 0 0/.55)',
    chip: '0 0 0 1px rgb(255 255 255/.18),0 1px 2px rgb(0 0 0/.55)',
  },
};
type Theme = keyof typeof THEMES;

/** Of what says something, by how urgent it is: its colour, and the same as a ground to write on. */
const ACCENTS: readonly ({ readonly of: string } & Readonly<Record<Theme, readonly [accent: string, tint: string]>>)[] =
  [
    { of: '', light: ['#4b5563', '#eef1f5'], dark: ['#aab2bf', '#343944'] },
    { of: '[data-severity=info]', light: ['#1f5fbf', '#e9f1fd'], dark: ['#8fbaff', '#24344f'] },
    { of: '[data-severity=warning]', light: ['#8f4f00', '#fdf1dd'], dark: ['#f4bd66', '#43341c'] },
    { of: '[data-severity=critical]', light: ['#b3261e', '#fdeceb'], dark: ['#ff9d95', '#4a2826'] },
    { of: '[data-level=ok]', light: ['#1d6b3f', '#e7f5ec'], dark: ['#7fd6a2', '#1f3b2b'] },
  ];

/**
 * Colours stand where they are used, and not as custom properties: those a page can register with `@property`, for our closed
 * root too, and so give them other values.
 */
function coloursOf(theme: Theme): string {
  const { back, ink, soft, line, focus, onAccent, card, chip } = THEMES[theme];
  const all = `.all[data-theme=${theme}]`;
  const accents = ACCENTS.map(({ of, [theme]: [accent, tint] }) => {
    const [onCard, onPill, onChip] = ['.card', '.pill', '.chip'].map((part) => `${all} ${part}${of}`);
    return `${onCard}{border-inline-start-color:${accent}}${onCard} .head>.icon,${onPill}>.icon{color:${accent}}
${onCard} .first{background:${accent}}${onCard} :is(.second,.tool):hover,${onPill}:hover{background:${tint}}
${onChip}{background:${tint};color:${accent}}`;
  });
  return `${all}{color:${ink};color-scheme:${theme}}${all} :is(.card,.pill){background:${back};box-shadow:${card}}
${all} :is(.body,.tool){color:${soft}}${all} .first{color:${onAccent}}${all} .second{box-shadow:inset 0 0 0 1px ${line}}
${all} :is(.second,.tool):hover{color:${ink}}${all} :focus-visible{outline:2px solid ${focus}}
${all} .chip{box-shadow:${chip}}${accents.join('')}
${all} .chip[data-form=sign]{background-clip:padding-box;box-shadow:none}`;
}

const CARD = `*{box-sizing:border-box;min-width:0}
.all{overflow-wrap:anywhere;text-wrap:pretty}.all:lang(ja){word-break:auto-phrase}
.card,.pill,.chip{position:fixed;inset:0 auto auto 0}.card,.pill{z-index:2}
.card{width:min(372px,calc(100vw - 24px));max-height:calc(100vh - 24px);overflow:auto;border-radius:12px;padding:14px 16px 12px;border-inline-start:4px solid}
.head{display:flex;gap:9px;align-items:flex-start}
.icon{flex:none;width:18px;height:18px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.title,.body{unicode-bidi:plaintext;display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden}
.title{flex:1;margin:0;font-size:14px;font-weight:650;-webkit-line-clamp:3}
.body{margin:6px 0 0;-webkit-line-clamp:6}
.row{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-top:12px}
button,.link{font:inherit;color:inherit;display:inline-flex;align-items:center;gap:6px;min-height:28px;padding:3px 10px;border:0;border-radius:7px;background:none;cursor:pointer;text-decoration:none;text-align:start}
.first,.second{min-height:32px;padding:4px 13px}.first{font-weight:600}
:is(.first,.chip):hover{filter:contrast(1.2)}
.link .icon{width:13px}
.tool{flex:none;width:28px;justify-content:center;padding:0;margin:-3px -6px 0 0}
:focus-visible{outline-offset:2px}
.pill{min-height:36px;padding:6px 12px;border-radius:18px;font-weight:600}`;

const CHIP = `.chip{min-height:24px;padding:0 8px 0 5px;border-radius:12px;gap:5px;font-size:12px;font-weight:600;white-space:nowrap;font-variant-numeric:tabular-nums}
.chip .icon{width:14px;height:14px}.fact{font-weight:500}
.chip:is([data-form=age],[data-form=tight]) .words,.chip[data-form=sign] span{display:none}
.chip[data-form=tight]{padding:0 3px;gap:2px;font-size:11px}.chip[data-form=tight] .icon{width:12px;height:12px}
.chip[data-form=sign]{width:24px;justify-content:center;padding:0;border:2px solid transparent}
.chip:focus-visible{z-index:3}
.away:not(:focus){visibility:hidden}.off:not(:focus),[hidden]{display:none!important}:is(.away,.off){opacity:0}
.heard{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (prefers-reduced-motion:no-preference){.card,.pill{animation:come .16s ease-out}
@keyframes come{from{opacity:0}}}
@media (forced-colors:active){.card,.pill,.chip{border:1px solid CanvasText}.first,.second{border:1px solid ButtonText}
.icon{stroke:CanvasText}.chip[data-form=sign]{border:0}}`;

/** The style sheet of everything that Keyturn shows in a page. */
export function sheetText(): string {
  return HOST + CARD + CHIP + coloursOf('light') + coloursOf('dark');
}

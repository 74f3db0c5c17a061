import type { Words } from './words.ts';

/**
 * Abbreviations of zones, with the hours that they are ahead of UTC; several where more than one zone is called so. Those of
 * winter are said in summer, too, by people and programs that mean the zone: they have its summer time besides.
 */
const ZONES =
  'est -5,-4|edt -4|et -5,-4|cst -6,-5,8,-4|cdt -5,-4|ct -6,-5|mst -7,-6,8,6.5|mdt -6|mt -7,-6|pst -8,-7,8|pdt -7|pt -8,-7|' +
  'akst -9,-8|akdt -8|hst -10,-9|hdt -9|ast -4,-3,3|adt -3,4|nst -3.5,-2.5|ndt -2.5|cet 1,2|cest 2|mez 1,2|mesz 2|eet 2,3|eest 3|' +
  'wet 0,1|west 1|gmt 0,1|bst 1,6,11|ist 5.5,1,2,3|idt 3|msk 3|msd 4|trt 3|gst 4,-2|pkt 5|npt 5.75|ict 7|wib 7|wita 8|wit 9|hkt 8|' +
  'sgt 8|myt 8|pht 8|jst 9|kst 9|aest 10,11|aedt 11|acst 9.5,10.5|acdt 10.5|awst 8|nzst 12,13|nzdt 13|sast 2|cat 2|eat 3|wat 1|' +
  'brt -3,-2|brst -2|art -3|clt -4,-3|clst -3|cot -5|pet -5|uyt -3|utc 0|z 0';

/** Adds the abbreviations that programs print in any language, and each with all that it may mean. */
export function addZoneNames(words: Words): void {
  for (const entry of ZONES.split('|')) {
    const [name = '', hours = ''] = entry.split(' ');
    words.zones.set(
      name,
      hours.split(',').map((each) => Number(each) * 60),
    );
  }
}

/** What modules of the sources remember, and how it is forgotten. */
const memos = [];

/** In place of a module's own map: the same, but it can be forgotten. `isDear`: it takes long to be filled again. */
export function memo(map, isDear) {
  const one = map instanceof WeakMap ? new Forgetful() : map;
  memos.push({ one, isDear });
  return one;
}

/** Forgets what was remembered; what is dear only where `isDeep`. */
export function forget(isDeep) {
  for (const { one, isDear } of memos) if (isDeep || !isDear) one.clear();
}

class Forgetful {
  #map = new WeakMap();
  get = (key) => this.#map.get(key);
  has = (key) => this.#map.has(key);
  delete = (key) => this.#map.delete(key);
  set(key, value) {
    this.#map.set(key, value);
    return this;
  }
  clear() {
    this.#map = new WeakMap();
  }
}

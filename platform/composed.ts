type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never;

/**
 * One object of what several makers give, each of them called when something of it is first asked for: of hundreds of functions, one
 * request wants a few.
 * @throws when it is first made and two makers give the same name
 */
export function composed<const Makers extends readonly ((from: never) => object)[]>(
  makers: Makers,
): (from: Intersection<Parameters<Makers[number]>[0]>) => Intersection<ReturnType<Makers[number]>> {
  type From = Intersection<Parameters<Makers[number]>[0]>;
  type Maker = (from: From) => Record<PropertyKey, unknown>;
  let makerOf: ReadonlyMap<PropertyKey, Maker> | null = null;
  const namesOf = (from: From) => {
    const found = new Map<PropertyKey, Maker>();
    for (const make of makers as unknown as readonly Maker[])
      for (const name of Object.keys(make(from))) {
        if (found.has(name)) throw new Error(`Two parts give ${name}.`);
        found.set(name, make);
      }
    return found;
  };
  return (from) => {
    makerOf ??= namesOf(from);
    const makers = makerOf;
    const made = new Map<Maker, ReturnType<Maker>>();
    const get = (_nothing: object, name: PropertyKey) => {
      const make = makers.get(name);
      if (make === undefined) return undefined;
      const part = made.get(make) ?? make(from);
      made.set(make, part);
      return part[name];
    };
    return new Proxy({}, { get, has: (_nothing, name) => makers.has(name) }) as Intersection<ReturnType<Makers[number]>>;
  };
}

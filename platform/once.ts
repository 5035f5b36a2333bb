/** Makes something when it is first wanted, and hands the same out from then on. A making that throws is tried again. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The question a newcomer pastes first; the README shows it with its answer. */
export const firstDocument = `query Tonight($input: BedAvailabilityInput!) {
  bedAvailability(input: $input) {
    edges { node { fit shelter { codeName zone { name } } reasons { message } } }
  }
}`;

export const firstVariables = {
  input: {
    reference: 'first-question',
    household: {
      adults: 1,
      children: [
        { age: 6, gender: 'MALE' },
        { age: 14, gender: 'MALE' },
      ],
      languages: ['ky'],
    },
  },
};

/** The first question as a command for a shell. */
export function firstQuery(url: string): string {
  const body = JSON.stringify({ query: firstDocument.replace(/\s+/g, ' '), variables: firstVariables });
  return `curl -s ${url} -H 'content-type: application/json' \\\n  -H "authorization: Bearer $(npm run -s token hotline)" \\\n  -d '${body}'`;
}

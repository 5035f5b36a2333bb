import DataLoader from 'dataloader';

/** Reads rows of many cases in one question; each list keeps the order in which it was read. */
export const rowsByCase = <Row extends { caseId: string }>(read: (caseIds: string[]) => Promise<Row[]>) =>
  new DataLoader<string, Row[]>(async (ids) => {
    const rows = await read([...ids]);
    const lists = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of rows) lists.get(row.caseId)?.push(row);
    return ids.map((id) => lists.get(id) ?? []);
  });

import DataLoader from 'dataloader';

/** Reads rows by their ids, all of a moment in one question; null for those the viewer is not given. */
export const rowsById = <Row extends { id: string }>(read: (ids: string[]) => Promise<Row[]>) =>
  new DataLoader<string, Row | null>(async (ids) => {
    const rows = new Map((await read([...ids])).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });

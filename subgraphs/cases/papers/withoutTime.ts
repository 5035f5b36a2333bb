import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { ZipFile as NewZipFile } from 'yazl';

const open = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer);

async function entriesOf(bytes: Buffer): Promise<{ name: string; content: Buffer }[]> {
  const zip = await open(bytes, { lazyEntries: true });
  const streamOf = promisify(zip.openReadStream.bind(zip)) as (entry: Entry) => Promise<NodeJS.ReadableStream>;
  const entries: { name: string; content: Buffer }[] = [];
  const { promise, end, fail } = settling();
  zip.on('entry', async (entry: Entry) => {
    try {
      entries.push({ name: entry.fileName, content: await buffer(await streamOf(entry)) });
      zip.readEntry();
    } catch (error) {
      fail(error);
    }
  });
  zip.on('end', end);
  zip.on('error', fail);
  zip.readEntry();
  await promise;
  return entries;
}

function settling() {
  let end: () => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { promise, end, fail };
}

const moments = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g;

/** The same word-processor file with no time in it but the day: when it was made tells when somebody was at work. */
export async function withoutTime(bytes: Buffer, day: string): Promise<Buffer> {
  const zip = new NewZipFile();
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The format keeps wall-clock time of nobody's zone.
  const options = { mtime: new Date(year, month - 1, date), mode: 0o100644, forceDosTimestamp: true };
  for (const { name, content } of await entriesOf(bytes)) {
    const isProperties = name === 'docProps/core.xml';
    zip.addBuffer(isProperties ? Buffer.from(content.toString('utf8').replace(moments, `${day}T00:00:00Z`)) : content, name, options);
  }
  zip.end();
  return buffer(zip.outputStream);
}

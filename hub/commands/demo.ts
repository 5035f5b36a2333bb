/** Written with the story. */
export async function runDemo(_folder: string): Promise<void> {}

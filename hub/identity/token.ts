import { z } from 'zod';
import { HubError } from '../errors.ts';
import { tokenResource } from './resource.ts';
import { type SignInName, viewerWhoSignsIn } from './signIns.ts';

/** Asks the demo issuer for a persona's access token. @throws HubError NOT_RUNNING */
export async function fetchToken({
  issuer,
  clientSecret,
  persona,
}: {
  issuer: string;
  clientSecret: string;
  persona: SignInName;
}): Promise<string> {
  const credentials = Buffer.from(`${viewerWhoSignsIn(persona).memberId}:${encodeURIComponent(clientSecret)}`).toString('base64');
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${credentials}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: tokenResource }),
  }).catch(() => null);
  const answer = z.object({ access_token: z.string() }).safeParse(response?.ok ? await response.json() : null);
  if (!answer.success) throw new HubError('NOT_RUNNING', `the demo sign-in at ${issuer} gives no token; is the hub running?`);
  return answer.data.access_token;
}

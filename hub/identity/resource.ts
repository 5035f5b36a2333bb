/** The resource personas ask a token for (RFC 8707); the issuer answers with the hub's audience. */
export const tokenResource = 'urn:saya:hub';

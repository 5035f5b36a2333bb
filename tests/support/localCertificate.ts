/** A certificate that nobody believes in, for localhost and hooks.example, and its key. It protects nothing: tests only, for 100 years. */
export const localCertificate = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBpTCCAUqgAwIBAgIUUa/EiwSmgMFlQrU1MA109b1T8yIwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNTExMjYxM1oYDzIxMjYxMTAx
MTEyNjEzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASMSMF4aBUVX/6Re98GirLznPxHhLxx0HONtE0h/feS4/mMoYL4NcFQ
k8e/Ht9yAlNNKX2+qVw0LZzv/K3K9TnGo3gwdjAdBgNVHQ4EFgQU5a/rLSolZ7g+
bzEiRAdXCjhGBbIwHwYDVR0jBBgwFoAU5a/rLSolZ7g+bzEiRAdXCjhGBbIwDwYD
VR0TAQH/BAUwAwEB/zAjBgNVHREEHDAagglsb2NhbGhvc3SCDWhvb2tzLmV4YW1w
bGUwCgYIKoZIzj0EAwIDSQAwRgIhAP0egDykbnzgqulajz5wRg6u8W5r+VAcsnv2
kMWqSTtvAiEAsylU/NCPlf0sX2o0ENE1skV5FB7G2oKY3l5rqYOEYNg=
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgF5yO0AWF5nXry+tE
02nuau+x4ZFuNOov0nyGQQB8rjKhRANCAASMSMF4aBUVX/6Re98GirLznPxHhLxx
0HONtE0h/feS4/mMoYL4NcFQk8e/Ht9yAlNNKX2+qVw0LZzv/K3K9TnG
-----END PRIVATE KEY-----
`,
};

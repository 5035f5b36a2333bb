# One image for every service; compose says which one runs. Node 24 reads TypeScript itself: there is no build step.
FROM node:24-slim

WORKDIR /saya

# Packages first, so that a change of code does not install them again. What is optional here is the embedded Postgres
# and tsx's compiler: a container has its own database and needs neither.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional && npm cache clean --force

COPY gateway ./gateway
COPY hub ./hub
COPY platform ./platform
COPY subgraphs ./subgraphs

# Where the ledger's witness file and the keys of places and cases are mounted: all that is writable to the services' user.
RUN mkdir /witness /keys /case-keys /files && chown node /witness /keys /case-keys /files

# Unprivileged; nothing else in the image is writable to it.
USER node

ENTRYPOINT ["node", "hub/main.ts"]

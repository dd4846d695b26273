# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Without scripts: the image brings Node itself, and the database is a service of its own.
RUN npm ci --ignore-scripts
COPY . .
RUN npx nest build && npm run --silent client && npm run --silent build:desk && npm prune --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
# Memory: few arenas of malloc; below, little for what is young, and a heap that is swept once it has grown by half.
ENV NODE_ENV=production MALLOC_ARENA_MAX=2 HOST=0.0.0.0 PORT=3000 DEMO=off
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json ./
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/dist ./dist
# What a volume is mounted on takes its owner from here.
RUN mkdir --mode=700 /captures && chown node:node /captures
ENV CAPTURE_DIR=/captures
VOLUME /captures
# The image's own account without rights; nothing below /app is its to change.
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "--max-semi-space-size=8", "--heap-growing-percent=50", "dist/apps/cli/src/main.js"]
CMD ["start"]

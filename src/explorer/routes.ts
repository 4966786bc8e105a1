// What does the server answer? The page, saved questions and Cypher that only reads; to this machine's own address alone.

import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { z } from "zod";
import { PressgraphError } from "../errors";
import { bindParameters, loadQuestion } from "../questions";
import type { Dialect } from "../questions/question";
import type { Store } from "../stores/store";
import type { Page } from "./document";

const Asked = z.object({ name: z.string().max(200), values: z.record(z.string(), z.string().max(2000)) });
const Statement = z.object({ statement: z.string().max(20_000) });

const LOCAL = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** A `Host` of another name means that a foreign page was pointed at this machine (DNS rebinding): refused. */
export function routes(store: Store, dialect: Dialect, page: Page): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({ xFrameOptions: "DENY", crossOriginResourcePolicy: "same-origin", strictTransportSecurity: false }),
  );
  app.use(async (context, next) => {
    const origin = context.req.header("origin");
    const host = context.req.header("host") ?? "";
    if (!LOCAL.test(host)) return context.text("This page is served to this machine alone.", 403);
    if (origin !== undefined && origin !== `http://${host}`) return context.text("Only this page may ask.", 403);
    context.header("Cache-Control", "no-store");
    await next();
  });
  app.get("/", (context) => {
    context.header("Content-Security-Policy", `${page.policy}; frame-ancestors 'none'`);
    return context.html(page.html);
  });
  app.post("/api/ask", async (context) => {
    const { name, values } = Asked.parse(await json(context.req.raw));
    const question = await loadQuestion(name, dialect);
    return context.json(await store.query(question.statement, bindParameters(question, values)));
  });
  app.post("/api/cypher", async (context) => {
    const { statement } = Statement.parse(await json(context.req.raw));
    return context.json(await store.query(statement));
  });
  app.onError((error, context) => {
    const known = error instanceof PressgraphError;
    if (error instanceof z.ZodError) return context.json({ error: "This is not a request the explorer knows." }, 400);
    return context.json({ error: known ? `${error.message} ${error.remedy}` : error.message }, 400);
  });
  return app;
}

/** Only JSON is read: a foreign page cannot send that without being asked first. */
async function json(request: Request): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers.get("content-type") ?? "")) return null;
  return request.json().catch(() => null);
}

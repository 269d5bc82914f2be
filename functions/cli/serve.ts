import { openSiteServer, portOf } from "../serve.ts";
import { withRuntime } from "../with-runtime.ts";
import { command, exitCodes } from "./command.ts";
import { renderServing } from "./places.ts";
import { parsePort, portOption } from "./port.ts";
import { printable } from "./printable.ts";
import { stopped } from "./stopped.ts";
import { whereOptions } from "./where-options.ts";

export const serveCommand = command({
  name: "serve",
  summary: "serve the published site on 127.0.0.1, for this machine only",
  usage: "feedmill serve [--port N]",
  example: "feedmill serve --port 8080",
  options: { ...whereOptions, ...portOption },
  run: (context) =>
    withRuntime(context, async ({ store, config: { site } }) => {
      const { values, stdout, stderr, stop } = context;
      const port = parsePort(values.port);
      const server = await openSiteServer({
        store,
        siteUrl: site.url,
        port,
        onFailure: (error) => stderr.write(`feedmill: ${printable(String(error))}\n`),
      });
      const wanted = port ?? portOf(site.url);
      stdout.write(`${renderServing(server, { wanted, siteUrl: site.url })}Ctrl-C ends it.\n`);
      await stopped(stop);
      await server.close();
      return exitCodes.done;
    }),
});

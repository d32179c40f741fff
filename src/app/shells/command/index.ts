import { runCommand } from "./run-command.ts";

// A reader that has seen enough, as `head`, closes the pipe: no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  words: (text) => process.stderr.write(text),
});

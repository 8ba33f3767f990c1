/** Milliseconds between two lines where the output is no terminal. */
const lineInterval = 5000;

export interface Progress {
  readonly step: (sentence: string) => void;
  readonly share: (share: number) => void;
  readonly end: () => void;
}

/** Steps with their share in hundredths: one line that is written over on a terminal, else a line now and then. */
export function createProgress(output: NodeJS.WriteStream): Progress {
  let sentence = '';
  let shown = -1;
  let lastLine = Date.now();
  const end = () => {
    if (output.isTTY && shown >= 0) output.write('\n');
    shown = -1;
  };
  return {
    end,
    step: (next) => {
      end();
      sentence = next;
      lastLine = Date.now();
      output.write(`${sentence} …\n`);
    },
    share: (share) => {
      const hundredths = Math.floor(share * 100);
      if (hundredths === shown || sentence === '') return;
      if (output.isTTY) {
        output.write(`\r${sentence}: ${hundredths} %`);
        shown = hundredths;
      } else if (Date.now() - lastLine > lineInterval) {
        output.write(`${sentence}: ${hundredths} %\n`);
        lastLine = Date.now();
      }
    },
  };
}

// Asks while somebody types: at once, one question after the other, and of what was typed meanwhile only the last.

const FEW = 3; // letters: fewer say little, and find half the archive
const PAUSE = 250; // milliseconds without a letter after which somebody seems to have stopped

let last = -Infinity; // when a letter was typed

// Until nobody types: half a word may find nothing, of which nobody wants to be told.
export const pause = () => new Promise((done) => setTimeout(done, last + PAUSE - performance.now()));

// Gives a function that is to be called with what stands in the field, whenever that changes.
export const typing = (answer) => {
  let waiting;
  let isAnswering = false;
  let isNew = false;
  const ask = async () => {
    isNew = true;
    if (isAnswering) return;
    isAnswering = true;
    while (isNew) {
      isNew = false;
      await answer();
    }
    isAnswering = false;
  };
  return (words) => {
    last = performance.now();
    clearTimeout(waiting);
    if (words && words.length < FEW) waiting = setTimeout(ask, PAUSE);
    else ask();
  };
};

/** How many calls are worked on at once; beyond it, turning away quickly helps everybody more. */
export type Gate = {
  enter: () => boolean;
  leave: () => void;
  /** Steps out while waiting, for someone who only waits keeps nobody else from being helped. */
  outside: <T>(work: () => Promise<T>) => Promise<T>;
};

export const openGate = (most: number): Gate => {
  let inside = 0;
  return {
    enter: () => {
      if (inside >= most) return false;
      inside += 1;
      return true;
    },
    leave: () => {
      inside -= 1;
    },
    outside: async (work) => {
      inside -= 1;
      try {
        return await work();
      } finally {
        inside += 1;
      }
    },
  };
};

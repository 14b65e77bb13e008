/** Whether members are answered now. */
export interface Readiness {
  /** True from the moment on at which the process is told to end. */
  isClosing(): boolean;
  /** Each check by its name; one that fails or takes too long is false. Never rejects. */
  checks(): Promise<Readonly<Record<string, boolean>>>;
}

export interface ReadinessProps {
  readonly isClosing: () => boolean;
  readonly checks: Readonly<Record<string, () => boolean | Promise<boolean>>>;
  /** Told of a check that threw, with its name. */
  readonly onError?: (check: string, error: unknown) => void;
  /** Milliseconds that a check may take; default 2,000. */
  readonly patience?: number;
}

export function createReadiness(props: ReadinessProps): Readiness {
  const { isClosing, checks, onError, patience = 2_000 } = props;
  const run = async (name: string, check: () => boolean | Promise<boolean>) => {
    try {
      return await inTime(Promise.resolve(check()), patience);
    } catch (error) {
      onError?.(name, error);
      return false;
    }
  };
  return {
    isClosing,
    async checks() {
      const names = Object.keys(checks);
      const results = await Promise.all(Object.entries(checks).map((entry) => run(...entry)));
      return Object.fromEntries(names.map((name, index) => [name, results[index] ?? false]));
    },
  };
}

async function inTime(result: Promise<boolean>, patience: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}

package io.github.shelfmark;

/**
 * Told how far a build has come. Its methods are called from many threads, once a page, and have to
 * be quick.
 */
public interface BuildProgress {
  /** Does nothing. */
  BuildProgress SILENT =
      new BuildProgress() {
        @Override
        public void start(Stage stage, int total) {
          // Nobody wants to know.
        }

        @Override
        public void done() {
          // Nobody wants to know.
        }
      };

  /** What a build is at. */
  enum Stage {
    /** Another build works in the same directory. */
    WAITING,
    /** The documents are read. */
    READING,
    /** The pages are rendered. */
    RENDERING,
    /** The site is put in place. */
    WRITING
  }

  /**
   * A stage begins, and with it the one before ends.
   *
   * @param total how many steps the stage has; 0 if unknown
   */
  void start(Stage stage, int total);

  /** One of the things of this stage is done. */
  void done();
}

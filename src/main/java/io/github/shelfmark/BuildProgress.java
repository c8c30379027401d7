package io.github.shelfmark;

/**
 * Is notified of the progress of a build. Its methods are called from many threads, once for each
 * page, so they have to be quick.
 */
public interface BuildProgress {
  /** Does nothing. */
  BuildProgress SILENT =
      new BuildProgress() {
        @Override
        public void start(Stage stage, int total) {
          // There is nothing to do.
        }

        @Override
        public void done() {
          // There is nothing to do.
        }
      };

  /** The stages of a build. */
  enum Stage {
    /** Another build is running in the same directory. */
    WAITING,
    /** Documents are read. */
    READING,
    /** Pages are rendered. */
    RENDERING,
    /** The site is moved into place. */
    WRITING
  }

  /**
   * A stage begins, which ends the one before.
   *
   * @param total how many steps the stage has; 0 if unknown
   */
  void start(Stage stage, int total);

  /** A step of the current stage, such as one page, is done. */
  void done();
}

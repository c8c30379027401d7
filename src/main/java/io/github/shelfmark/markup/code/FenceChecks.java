package io.github.shelfmark.markup.code;

/** Whether what a fence says of its block is in it. */
final class FenceChecks {
  private FenceChecks() {}

  /** Reports numbers of lines beyond the block, and marked texts that are not in it. */
  static void check(Fence fence, CodeLines lines, CodeBody body) {
    fence
        .lines()
        .forEach(
            (kind, ranges) -> {
              if (ranges.last() > lines.size()) {
                body.report(CodeBlocks.finding(beyond(kind, ranges, lines), body));
              }
            });
    if (fence.words().isEmpty()) {
      return;
    }
    String text = lines.text();
    for (WordMark word : fence.words()) {
      if (!text.contains(word.text())) {
        body.report(CodeBlocks.finding(missing(word), body));
      }
    }
  }

  private static FenceFault beyond(LineKind kind, LineRanges ranges, CodeLines lines) {
    return new FenceFault(
        "line "
            + ranges.last()
            + " of \""
            + kind.word()
            + "\" is beyond the block of code, which has "
            + lines.size()
            + (lines.size() == 1 ? " line" : " lines"),
        "Lines are counted from 1, whatever number the first one shows.");
  }

  private static FenceFault missing(WordMark word) {
    return new FenceFault(
        "the text \"" + word.text() + "\" to be marked is not in the block of code",
        "Upper and lower case matter, and a text is within one line.");
  }

  /** The fault of a block that has annotations and does not refer to any. */
  static FenceFault noAnnotation() {
    return new FenceFault(
        "no comment in the block of code has the number of an annotation",
        "Write the number in a comment of the language, as in \"# (1)\".");
  }
}

package io.github.shelfmark.markup.highlight.lexer;

/** Objective-C. */
final class ObjectiveCSyntax {
  private ObjectiveCSyntax() {}

  static Syntax make() {
    return CSyntax.likeC(
            CSyntax.WORDS
                + " @interface @implementation @end @property @class @protocol @selector @import "
                + "@synthesize @dynamic @try @catch @finally @throw @autoreleasepool @public "
                + "@private @protected @optional @required @synchronized self super",
            CSyntax.TYPES + " BOOL id instancetype NSString NSInteger NSUInteger CGFloat")
        .inWords("_@")
        .constants("YES NO nil NULL true false")
        .forms(new Form("@\"", "\"", "s").escapedBy('\\'));
  }
}

package io.github.shelfmark.markup.highlight.lexer;

import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** The class of each type of token. */
final class TokenKinds {
  private TokenKinds() {}

  /** The class for a token type of RSyntaxTextArea; empty for plain text. */
  static String of(int type) {
    return switch (type) {
      case TokenTypes.COMMENT_EOL -> "c1";
      case TokenTypes.COMMENT_MULTILINE, TokenTypes.MARKUP_COMMENT -> "cm";
      case TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP ->
          "cd";
      case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2 -> "k";
      case TokenTypes.LITERAL_BOOLEAN -> "kc";
      case TokenTypes.LITERAL_NUMBER_DECIMAL_INT, TokenTypes.ERROR_NUMBER_FORMAT -> "mi";
      case TokenTypes.LITERAL_NUMBER_FLOAT -> "mf";
      case TokenTypes.LITERAL_NUMBER_HEXADECIMAL -> "mh";
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.ERROR_STRING_DOUBLE,
          TokenTypes.ERROR_CHAR,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE ->
          "s";
      case TokenTypes.DATA_TYPE -> "kt";
      case TokenTypes.VARIABLE -> "nv";
      case TokenTypes.REGEX -> "sr";
      case TokenTypes.ANNOTATION -> "nd";
      case TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_DTD,
          TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
          TokenTypes.MARKUP_CDATA_DELIMITER ->
          "cp";
      case TokenTypes.MARKUP_TAG_NAME -> "nt";
      case TokenTypes.MARKUP_TAG_ATTRIBUTE -> "na";
      case TokenTypes.MARKUP_ENTITY_REFERENCE -> "ni";
      default -> "";
    };
  }
}

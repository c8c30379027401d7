package io.github.shelfmark.markup.highlight.lexer;

import io.github.shelfmark.markup.highlight.lexer.WordsLexer.Grammar;
import java.util.Set;

/** The grammars of the languages that {@link WordsLexer} reads. */
final class Grammars {
  static final Grammar JAVA =
      new Grammar(
          words(
              "abstract assert break case catch class const continue default do else enum exports "
                  + "extends final finally for goto if implements import instanceof interface module "
                  + "native new non-sealed open opens package permits private protected provides "
                  + "public record requires return sealed static strictfp super switch synchronized "
                  + "this throw throws to transient transitive try uses var volatile when while with "
                  + "yield"),
          words("boolean byte char double float int long short void"),
          "//",
          "/*",
          "*/",
          "\"'",
          "_$@",
          true);

  static final Grammar GRAPHQL =
      new Grammar(
          words(
              "type query mutation subscription fragment on input enum interface union scalar "
                  + "directive extend schema implements"),
          words("Int Float String Boolean ID"),
          "#",
          "",
          "",
          "\"",
          "_$@",
          false);

  static final Grammar OBJC =
      new Grammar(
          words(
              "if else for while do switch case default break continue return goto struct union "
                  + "enum typedef static extern const inline @interface @implementation @end "
                  + "@property @class @protocol @selector @import @synthesize @try @catch @finally "
                  + "@throw self super nil YES NO #import #include #define"),
          words(
              "int char long short float double void unsigned signed BOOL id NSString NSInteger CGFloat instancetype"),
          "//",
          "/*",
          "*/",
          "\"'",
          "_@#",
          false);

  static final Grammar SWIFT =
      new Grammar(
          words(
              "import let var func class struct enum protocol extension if else guard for while "
                  + "repeat switch case default break continue return throw throws rethrows try catch "
                  + "do in where is as self Self super init deinit nil public private internal "
                  + "fileprivate open static final override mutating lazy weak async await actor some "
                  + "any inout subscript typealias associatedtype"),
          words("Int Double Float Bool String Character Void Array Dictionary Set Optional"),
          "//",
          "/*",
          "*/",
          "\"",
          "_@#",
          false);

  static final Grammar R =
      new Grammar(
          words(
              "if else for while repeat function return break next in NULL NA NaN Inf TRUE "
                  + "FALSE library require"),
          words("numeric character logical integer complex list data.frame matrix factor"),
          "#",
          "",
          "",
          "\"'",
          "._",
          false);

  static final Grammar CMAKE =
      new Grammar(
          words(
              "if else elseif endif foreach endforeach while endwhile function endfunction "
                  + "macro endmacro return break continue include project cmake_minimum_required "
                  + "add_executable add_library target_link_libraries target_include_directories "
                  + "find_package set unset option message install"),
          words("ON OFF TRUE FALSE PUBLIC PRIVATE INTERFACE REQUIRED VERSION"),
          "#",
          "#[[",
          "]]",
          "\"",
          "_-",
          false);

  static final Grammar TERRAFORM =
      new Grammar(
          words(
              "resource data variable output module provider terraform locals for_each for in "
                  + "if dynamic content lifecycle backend required_providers"),
          words("string number bool list map set object any tuple"),
          "#",
          "/*",
          "*/",
          "\"",
          "_-",
          false);

  static final Grammar NGINX =
      new Grammar(
          words(
              "server location upstream events http map if return rewrite proxy_pass listen "
                  + "server_name root index try_files include add_header error_page types expires "
                  + "alias ssl_certificate ssl_certificate_key access_log error_log gzip "
                  + "worker_processes proxy_set_header"),
          words("on off"),
          "#",
          "",
          "",
          "\"'",
          "_$-",
          false);

  private Grammars() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}

package io.github.shelfmark.markup.rouge.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrammarLexerTest {
  private final Map<String, String> files =
      Map.of("base", "words names: a b\nstate root\n  k \\w+ in names\n  n \\w+\n");

  @Test
  void theFirstRuleWins() {
    assertThat(tokens("state root\n  k 'if'\n  n [a-z]+\n  _ ' '", "if iffy a"))
        .containsExactly("k:if", "_: ", "k:if", "n:fy", "_: ", "n:a");
  }

  @Test
  void whatNoRuleMatchesIsAnError() {
    assertThat(tokens("state root\n  k 'a'", "a😀b")).containsExactly("k:a", "err:😀", "err:b");
  }

  @Test
  void patternsDoNotGiveBackWhatTheyHaveMatched() {
    assertThat(tokens("state root\n  k 'a'* 'ab'\n  n .", "aab"))
        .containsExactly("n:a", "n:a", "n:b");
  }

  @Test
  void readsAllKindsOfPatterns() {
    String grammar =
        """
        # a comment
        words types i: Int
            LONG
        id = [a-z_]
            \\w*
        state root
          k ('for' / 'if') !\\w
          kt id in types
          c '/*' upto('*/') '*/'
          c1 '//' lineto('!') '!'
          m '0x'i \\h+ / \\d{1,3}
          p ^ '#' .* $
          s quote:(['"]) (!=quote .)* =quote
          sx '%' open:([(<]) (!~open .)* ~open
          n id
          _ \\s+
          x . &\\z
        """;

    assertThat(tokens(grammar, "for long int x /* a */ //b! 0X1f 1234\n#h\n'a\"' %<(> #"))
        .containsExactly(
            "k:for",
            "_: ",
            "kt:long",
            "_: ",
            "kt:int",
            "_: ",
            "n:x",
            "_: ",
            "c:/* a */",
            "_: ",
            "c1://b!",
            "_: ",
            "m:0X1f",
            "_: ",
            "m:123",
            "m:4",
            "_:\n",
            "p:#h",
            "_:\n",
            "s:'a\"'",
            "_: ",
            "sx:%<(>",
            "_: ",
            "x:#");
  }

  @Test
  void statesArePushedPoppedAndReplaced() {
    String grammar =
        """
        start push text
        state text
          s [^{]+
          p '{' -> push code
        state code
          p '}' -> pop
          p '(' -> push self
          p ')' -> goto text
          k 'end' -> pop 2
          k '!' -> reset
          n .
        state root
          e .
        """;

    assertThat(tokens(grammar, "a{b}c{(x)y{end!z"))
        .containsExactly(
            "s:a", "p:{", "n:b", "p:}", "s:c", "p:{", "p:(", "n:x", "p:)", "s:y", "p:{", "k:end",
            "k:!", "e:z");
  }

  @Test
  void aStateIsLeftOnlyIfItIsOnTop() {
    String grammar =
        """
        state root
          k 'a' -> push inner
          n 'b' -> leave inner
          _ .
        state inner
          s 'x'
          include root
        """;

    assertThat(tokens(grammar, "bxaxbx")).containsExactly("n:b", "_:x", "k:a", "s:x", "n:b", "_:x");
  }

  @Test
  void aStateOfALexerInsideIsLeft() {
    Grammar outer =
        GrammarReader.read("state root\n  @in 'a'+ -> leave in.value\n  _ .\n", files::get);
    Grammar inner =
        GrammarReader.read("state root\n  k 'a' -> push value\nstate value\n  s 'a'\n", files::get);
    List<String> tokens = new ArrayList<>();

    new GrammarLexer(
            "out",
            outer,
            language ->
                new GrammarLexer(
                    language, inner, unused -> lexer("state root\n  _ .\n"), Actions.NONE),
            Actions.NONE)
        .lex("aa aa", (kind, text) -> tokens.add(kind + ":" + text), new Budget(5));

    assertThat(tokens).containsExactly("k:a", "s:a", "_: ", "k:a", "s:a");
  }

  @Test
  void wordsMayHaveBlanksAndBeginAText() {
    String grammar = "words steps _: A_ If_so But\nstate root\n  k prefix(steps)\n  n .\n";

    assertThat(tokens(grammar, "A b")).containsExactly("k:A ", "n:b");
    assertThat(tokens(grammar, "If soBut If"))
        .containsExactly("k:If so", "k:But", "n: ", "n:I", "n:f");
  }

  @Test
  void partsOfARuleHaveTheirOwnKinds() {
    assertThat(tokens("state root\n  k 'a', _ ' '?, n 'b'\n  m .", "aba ba"))
        .containsExactly("k:a", "n:b", "k:a", "_: ", "n:b", "m:a");
  }

  @Test
  void grammarsExtendEachOther() {
    String grammar =
        "extends base\nwords names +: c\nstate root\n  p '.'\n  include super\n  _ ' '\n";

    assertThat(tokens(grammar, "a. c d")).containsExactly("k:a", "p:.", "_: ", "k:c", "_: ", "n:d");
  }

  @Test
  void partsMayBeInOtherLanguages() {
    String grammar = "state root\n  @inner '<' [^>]+ '>'\n  @@inner '(' [^)]+ ')'\n  n .\n";

    assertThat(tokens(grammar, "<a>b<c>(d)"))
        .containsExactly("inner1:<a>", "n:b", "inner1:<c>", "inner2:(d)");
  }

  @Test
  void rulesThatMatchNothingEndInAnError() {
    assertThat(tokens("state root\n  _ '' -> push root\n", "ab")).containsExactly("err:a", "err:b");
  }

  @Test
  void tellsWhatIsWrong() {
    assertThatThrownBy(() -> tokens("state root\n  k a", "a"))
        .hasMessageContaining("there is no pattern \"a\"");
    assertThatThrownBy(() -> tokens("state root\n  k 'a' -> push b", "a"))
        .hasMessageContaining("there is no state \"b\"");
    assertThatThrownBy(() -> tokens("state root\n  include root", "a"))
        .hasMessageContaining("cannot be included");
    assertThatThrownBy(() -> tokens("state root\n  k 'a') 'b'", "a"))
        .hasMessageContaining("unexpected");
    assertThatThrownBy(() -> tokens("state root\n  k 'a' in b", "a"))
        .hasMessageContaining("there is no list \"b\"");
  }

  @Test
  void stopsWhenTheStepsAreSpent() {
    Lexer lexer = lexer("state root\n  k (!'z' .)* 'z'\n  n .\n");
    String code = "a".repeat(50_000);

    assertThatThrownBy(() -> lexer.lex(code, (kind, text) -> {}, new Budget(code.length())))
        .isInstanceOf(Budget.SpentException.class);
  }

  private Lexer lexer(String grammar) {
    Grammar read = GrammarReader.read(grammar, files::get);
    int[] made = {0};
    return new GrammarLexer(
        "test",
        read,
        language -> {
          String name = language + ++made[0];
          return (text, out, budget) -> out.add(name, text);
        },
        Actions.NONE);
  }

  private List<String> tokens(String grammar, String code) {
    List<String> tokens = new ArrayList<>();
    lexer(grammar)
        .lex(code, (kind, text) -> tokens.add(kind + ":" + text), new Budget(code.length()));
    return tokens;
  }
}

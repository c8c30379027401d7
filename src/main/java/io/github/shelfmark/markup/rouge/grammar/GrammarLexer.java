package io.github.shelfmark.markup.rouge.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts a text by a grammar: keeps the stack of states. */
public final class GrammarLexer implements Lexer {
  /** Rules that match nothing may follow each other this often. */
  private static final int[] NO_MATCH = {};

  private static final int EMPTY_MATCHES = 5;

  private static final String ROOT = "root";

  private static final String SELF = "self";

  private final String language;
  private final Grammar grammar;
  private final Lexers lexers;
  private final Actions actions;
  private final Map<String, Lexer> inner = new HashMap<>();
  private Frame top;

  /**
   * Creates a lexer at the start of a text.
   *
   * @param language its name
   * @param lexers for parts in other languages
   * @param actions for what the grammar calls
   */
  public GrammarLexer(String language, Grammar grammar, Lexers lexers, Actions actions) {
    this.language = language;
    this.grammar = grammar;
    this.lexers = lexers;
    this.actions = actions;
    this.top = new Frame(grammar.state(ROOT), null, Frame.NOTHING);
    for (Rule.Step step : grammar.start()) {
      new Run("", (kind, text) -> {}, new Budget(0)).perform(step);
    }
  }

  @Override
  public void lex(String text, Tokens out, Budget budget) {
    new Run(text, out, budget).run();
  }

  private void leaveState(String name) {
    if (top.state().name().equals(name) && top.below() != null) {
      top = top.below();
    }
  }

  /** One part of the text. */
  private final class Run implements Match {
    private final Input in;
    private final Tokens out;
    private final Budget budget;
    private int start;
    private int end;
    private int empties;

    Run(String text, Tokens out, Budget budget) {
      this.in = new Input(text, budget, grammar.searches(), grammar.keys());
      this.out = out;
      this.budget = budget;
    }

    void run() {
      while (end < in.end()) {
        start = end;
        if (!step()) {
          int next = in.text.offsetByCodePoints(end, 1);
          token(Tokens.ERROR, in.text.substring(end, next));
          end = next;
        }
      }
    }

    /** Applies the first rule that matches; false if none does. */
    private boolean step() {
      List<Rule> rules = top.state().rules();
      char c = in.text.charAt(start);
      in.spend(1);
      for (Rule rule : rules) {
        if (rule.mayBegin(c)) {
          in.begin(top);
          int[] ends = match(rule);
          if (ends.length > 0) {
            end = ends[ends.length - 1];
            write(rule, ends);
            rule.steps().forEach(this::perform);
            empties = end > start ? 0 : empties + 1;
            return empties <= EMPTY_MATCHES;
          }
        }
      }
      return false;
    }

    /** Where the parts of a rule end in the text; empty if it does not match. */
    private int[] match(Rule rule) {
      in.spend(1);
      List<Rule.Part> parts = rule.parts();
      int[] ends = new int[parts.size()];
      int at = start;
      for (int part = 0; part < ends.length; part++) {
        at = parts.get(part).pattern().match(in, at);
        if (at < 0) {
          return NO_MATCH;
        }
        ends[part] = at;
      }
      return ends;
    }

    private void write(Rule rule, int[] ends) {
      int from = start;
      for (int part = 0; part < ends.length; part++) {
        if (ends[part] > from) {
          write(rule.parts().get(part).kind(), in.text.substring(from, ends[part]));
        }
        from = ends[part];
      }
    }

    private void write(Rule.Kind kind, String text) {
      switch (kind.way()) {
        case TOKEN -> out.add(kind.name(), text);
        case LEXER -> lex(lexer(kind.name()), text);
        case FRESH_LEXER ->
            lex(lexers.make(kind.name().equals(SELF) ? language : kind.name()), text);
        case NOTHING -> {
          // An action writes it.
        }
      }
    }

    private Lexer lexer(String name) {
      return name.equals(SELF) ? GrammarLexer.this : inner.computeIfAbsent(name, lexers::make);
    }

    private void perform(Rule.Step step) {
      switch (step.action()) {
        case PUSH -> push(step.argument());
        case POP -> pop(Integer.parseInt(step.argument()));
        case LEAVE -> leave(step.argument());
        case GOTO -> become(step.argument());
        case RESET -> reset();
        case FRESH -> inner.remove(step.argument());
        case CALL -> actions.call(step.argument(), this);
      }
    }

    private void leave(String place) {
      int dot = place.indexOf('.');
      if (dot < 0) {
        leaveState(place);
      } else if (lexer(place.substring(0, dot)) instanceof GrammarLexer other) {
        other.leaveState(place.substring(dot + 1));
      }
    }

    private void reset() {
      top = new Frame(grammar.state(ROOT), null, Frame.NOTHING);
    }

    @Override
    public String text() {
      return in.text.substring(start, end);
    }

    @Override
    public @Nullable String kept(String key) {
      return in.kept(grammar.key(key));
    }

    @Override
    public void token(String kind, String text) {
      if (!text.isEmpty()) {
        out.add(kind, text);
      }
    }

    @Override
    public void lex(Lexer lexer, String text) {
      if (text.isEmpty()) {
        return;
      }
      if (budget.enter()) {
        lexer.lex(text, out, budget);
        budget.leave();
      } else {
        token(Tokens.TEXT, text);
      }
    }

    @Override
    public void push(String name) {
      State state = name.equals(SELF) ? top.state() : grammar.state(name);
      top = new Frame(state, top, in.allKept());
    }

    @Override
    public void pop(int count) {
      for (int times = 0; times < count; times++) {
        top = top.below() == null ? top : top.below();
      }
    }

    @Override
    public void become(String name) {
      top = new Frame(grammar.state(name), top.below(), in.allKept());
    }

    @Override
    public boolean isIn(String name) {
      return top.state().name().equals(name);
    }
  }
}

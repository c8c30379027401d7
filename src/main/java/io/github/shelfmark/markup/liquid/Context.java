package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.OwnErrors;
import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.BudgetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of rendering one page: its variables, loops, limits and findings. */
public final class Context {
  private final LiquidRenderer renderer;
  private final String document;
  private final Variables variables;
  private final Budget budget = Budget.current();
  private final Problems problems = new Problems();
  private final Map<Object, Object> registers = new HashMap<>();
  private final Deque<LiquidSource> sources = new ArrayDeque<>();
  private Interrupt interrupt = Interrupt.NONE;
  private int offset;
  private boolean exceeded;

  /** What the innermost loop has to do next. */
  public enum Interrupt {
    /** Continue normally. */
    NONE,
    /** End. */
    BREAK,
    /** Continue with the next item. */
    CONTINUE
  }

  Context(LiquidRenderer renderer, String document, Map<String, Object> globals) {
    this.renderer = renderer;
    this.document = document;
    this.variables = new Variables(globals);
  }

  /** Renders a template, after reporting what could not be parsed. */
  void run(Template template, StringBuilder out) {
    sources.push(template.source());
    try {
      for (LocatedException problem : template.problems()) {
        report(problem.offset(), problem.problem());
      }
      for (Token tag : template.unknown()) {
        problems.unknownTag(source(), tag);
      }
      template.body().render(this, out);
    } finally {
      sources.pop();
    }
  }

  /**
   * Renders an included file in a scope of its own.
   *
   * @param parameters the value of {@code include} in the file; null to leave it unchanged
   */
  public void include(
      LiquidSource source, @Nullable Map<String, Object> parameters, StringBuilder out) {
    checkDepth(source.file());
    budget.include(source.file());
    int here = offset;
    try {
      variables.within(
          () -> {
            if (parameters != null) {
              variables.assignLocal("include", parameters);
            }
            run(renderer.parseInclude(source), out);
            return null;
          });
    } catch (LimitException e) {
      if (sources.size() > 1) {
        throw e;
      }
      // Reported at the page's own include tag; the rest of the page is still rendered.
      throw e.problem();
    } finally {
      offset = here;
    }
  }

  /** The page's variables. */
  public Variables variables() {
    return variables;
  }

  /** What the page may cost. */
  public Budget budget() {
    return budget;
  }

  private void checkDepth(String file) {
    if (Budget.isTooDeep(sources.size())) {
      throw new LimitException(
          new LiquidException(
              "files include each other endlessly: " + file,
              "Find the file that includes itself, directly or through another file."));
    }
  }

  /** State that tags keep between calls; each kind of tag uses keys of its own. */
  public Map<Object, Object> registers() {
    return registers;
  }

  /** The result of rendering. */
  LiquidResult result(String text) {
    return new LiquidResult(text, problems.findings(), problems.unknownNames());
  }

  /** The site that the template belongs to. */
  public LiquidSite site() {
    return renderer.site();
  }

  /** Parses a condition given as text; each text is parsed once per build. */
  public Condition condition(String markup) {
    return renderer.condition(markup);
  }

  /** The template being rendered. */
  public LiquidSource source() {
    return sources.getFirst();
  }

  /** The path of the document whose page is made. */
  public String document() {
    return document;
  }

  /** Finds a filter; an unknown one is recorded. Its input stays unchanged, as in Jekyll. */
  public @Nullable Filter filter(String name) {
    Filter filter = renderer.filters().get(name);
    if (filter == null) {
      problems.unknownFilter(source(), offset, name);
    }
    return filter;
  }

  /** Reports a problem at an offset of the current template. */
  void report(int at, LiquidException problem) {
    problems.error(sources.peekFirst(), at, problem);
  }

  /** Reports what exceeds the budget, at the innermost place that is known; only once. */
  void exceeded(int at, BudgetException problem) {
    if (!exceeded) {
      exceeded = true;
      report(
          at,
          new LiquidException(
              FindingCode.BUDGET, String.valueOf(problem.getMessage()), problem.hint()));
    }
  }

  /** Reports that something is nested so deeply that the stack has ended. */
  void nestedTooDeep() {
    report(
        offset,
        new LiquidException(
            FindingCode.BUDGET,
            "blocks, includes or lists are nested too deeply",
            "Look for a list that is put into itself, or for includes that include each other."));
  }

  /** Reports what our own code has thrown, which is an error in it and not in the template. */
  void failed(int at, Throwable thrown) {
    report(
        at, new LiquidException(FindingCode.INTERNAL, OwnErrors.message(thrown), OwnErrors.HINT));
  }

  /** Sets the offset that problems found from now on are reported at. */
  void at(int nodeOffset) {
    offset = nodeOffset;
  }

  /** Makes the innermost loop end or continue with the next item. */
  public void interrupt(Interrupt what) {
    interrupt = what;
  }

  boolean isInterrupted() {
    return interrupt != Interrupt.NONE;
  }

  /** Returns and clears the pending interrupt. */
  public Interrupt takeInterrupt() {
    Interrupt pending = interrupt;
    interrupt = Interrupt.NONE;
    return pending;
  }
}

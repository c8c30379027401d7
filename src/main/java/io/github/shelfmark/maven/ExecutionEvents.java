package io.github.shelfmark.maven;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.BiConsumer;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * Listens to what Maven executes, before the listener that Maven has already. A proxy, because each
 * version of Maven has other methods in its listener.
 */
final class ExecutionEvents implements InvocationHandler {
  private final @Nullable ExecutionListener next;
  private final BiConsumer<String, ExecutionEvent> action;

  private ExecutionEvents(
      @Nullable ExecutionListener next, BiConsumer<String, ExecutionEvent> action) {
    this.next = next;
    this.action = action;
  }

  /**
   * Listens until the end of the session.
   *
   * @param action gets the name of the listener's method, such as {@code mojoSucceeded}, and the
   *     event
   */
  static void listen(MavenSession session, BiConsumer<String, ExecutionEvent> action) {
    synchronized (session.getRequest()) {
      ExecutionEvents events =
          new ExecutionEvents(session.getRequest().getExecutionListener(), action);
      session
          .getRequest()
          .setExecutionListener(
              (ExecutionListener)
                  Proxy.newProxyInstance(
                      ExecutionListener.class.getClassLoader(),
                      new Class<?>[] {ExecutionListener.class},
                      events));
    }
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return method.invoke(this, arguments);
    }
    if (arguments != null && arguments[0] instanceof ExecutionEvent event) {
      action.accept(method.getName(), event);
    }
    if (next == null) {
      return null;
    }
    try {
      return method.invoke(next, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}

package io.github.shelfmark.maven;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Restores our pages after maven-site-plugin has overwritten them. Maven 3 runs it before us, but
 * Maven 4 after us; plugins cannot control the order within a phase, only listen for the end of
 * another goal.
 */
final class SiteKeeper implements InvocationHandler {
  private final @Nullable ExecutionListener next;
  private final MavenProject project;
  private final BuildRequest request;
  private final Log log;

  private SiteKeeper(
      @Nullable ExecutionListener next, MavenProject project, BuildRequest request, Log log) {
    this.next = next;
    this.project = project;
    this.request = request;
    this.log = log;
  }

  /** Starts listening to the goals that Maven runs for a project. */
  static void watch(MavenSession session, MavenProject project, BuildRequest request, Log log) {
    synchronized (session.getRequest()) {
      SiteKeeper keeper =
          new SiteKeeper(session.getRequest().getExecutionListener(), project, request, log);
      session
          .getRequest()
          .setExecutionListener(
              (ExecutionListener)
                  Proxy.newProxyInstance(
                      ExecutionListener.class.getClassLoader(),
                      new Class<?>[] {ExecutionListener.class},
                      keeper));
    }
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return method.invoke(this, arguments);
    }
    if (method.getName().equals("mojoSucceeded")
        && arguments != null
        && arguments[0] instanceof ExecutionEvent event
        && isSitePlugin(event)) {
      restore();
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

  private boolean isSitePlugin(ExecutionEvent event) {
    MojoExecution execution = event.getMojoExecution();
    return execution != null
        && project.equals(event.getProject())
        && execution.getArtifactId().equals("maven-site-plugin")
        && execution.getGoal().equals("site");
  }

  private void restore() {
    try {
      BuildReport report = Shelfmark.build(request);
      if (report.published() && report.written() > 0) {
        log.info(
            "Shelfmark restored "
                + Summary.count(report.written(), "page")
                + " that maven-site-plugin had overwritten.");
      } else if (!report.published()) {
        log.error(
            "Shelfmark could not restore its pages: the sources have changed in the meantime.");
      }
    } catch (IOException e) {
      log.error("Shelfmark could not restore its pages: " + e);
    }
  }
}

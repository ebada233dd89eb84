package org.openpathways.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Architecture, invariant 5: the engine needs no compiler, and works where none is. */
class CompilerFreeTest {
  private static final Pattern COMPILERS =
      Pattern.compile(
          ".*(ecj|javaparser|mvel|drools-engine|codegen|drools-commands|drools-tms"
              + "|wiring-dynamic|maven-support|drools-model-prototype).*");

  /** Run in a class loader of its own. */
  public static final class Run implements Runnable {
    @Override
    public void run() {
      Inference inference = Inference.of(new RandomLibraries(5).next(12));
      inference.warmUp();
      if (!inference.infer(inference.library().truths()).agrees()) {
        throw new IllegalStateException("The computations differ.");
      }
    }
  }

  @Test
  void buildsAndFiresWithoutAnyCompiler() throws Exception {
    List<String> all =
        Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
    List<String> allowed = all.stream().filter(j -> !isCompiler(j)).toList();
    assertThat(allowed).as("something was left out").hasSizeLessThan(all.size());
    URL[] urls = allowed.stream().map(CompilerFreeTest::url).toArray(URL[]::new);
    ClassLoader ours = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader bare = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(bare);
      assertThat(Stream.of("org.eclipse.jdt.core.compiler.batch.BatchCompiler", "org.mvel2.MVEL"))
          .allMatch(name -> isMissing(bare, name));
      Object run = bare.loadClass(Run.class.getName()).getConstructor().newInstance();
      Method method = run.getClass().getMethod("run");
      method.invoke(run);
    } finally {
      Thread.currentThread().setContextClassLoader(ours);
    }
  }

  private static boolean isCompiler(String jar) {
    return COMPILERS.matcher(Path.of(jar).getFileName().toString()).matches();
  }

  private static boolean isMissing(ClassLoader loader, String name) {
    try {
      loader.loadClass(name);
      return false;
    } catch (ClassNotFoundException expected) {
      return true;
    }
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}

/// Tests about the code, its build and its pages. They know the folders of the checkout and the
/// compiled classes of every module, and nothing of what those classes do.
@NullMarked
package org.safecover.conventions;

import org.jspecify.annotations.NullMarked;

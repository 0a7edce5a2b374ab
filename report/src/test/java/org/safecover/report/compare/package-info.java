/// Tests of how a comparison of contracts is shown.
@org.jspecify.annotations.NullMarked
package org.safecover.report.compare;

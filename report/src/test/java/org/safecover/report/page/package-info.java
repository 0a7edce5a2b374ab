/// Tests of the plan's page, as text and in a real browser.
@NullMarked
package org.safecover.report.page;

import org.jspecify.annotations.NullMarked;
